import { Component, CUSTOM_ELEMENTS_SCHEMA, signal } from '@angular/core';
import { bootstrapApplication } from '@angular/platform-browser';

@Component({
  selector: 'app-plans',
  schemas: [CUSTOM_ELEMENTS_SCHEMA],
  template: `
    <h1>知识产权强市</h1>
    <p>
      <button id="language" (click)="turnLanguage()">中文 / English</button>
      <button id="move" (click)="goals.set(goals().toReversed())">换个次序</button>
      <button id="remove" (click)="isShown.set(!isShown())">收起 / 展开</button>
      <button id="city" (click)="turnCity()">南京 / 南通</button>
    </p>
    @if (isShown()) {
      <ip-data src="/ip/data/plans/nanjing-14th-five-year-plan.json">
        <div class="goals">
          @for (goal of goals(); track goal.id) {
            <ip-target-gauge [id]="goal.id" [target]="goal.target">{{ goal.words }}</ip-target-gauge>
          }
        </div>
      </ip-data>
      <ip-program-directory [data]="data()" (ip-select)="opened.set($event.detail.id)"></ip-program-directory>
    }
    <p>读者打开：<span id="opened">{{ opened() }}</span></p>
  `,
})
class Plans {
  readonly goals = signal([
    { id: 'patents', target: 'nanjing-14th-five-year-plan-high-value-invention-patents-per-10k-people', words: '到 2025 年，万人高价值发明专利拥有量 50 件。' },
    { id: 'transactions', target: 'nanjing-14th-five-year-plan-ip-transaction-value', words: '到 2025 年，累计知识产权交易额超过 600 亿元。' },
  ]);
  readonly isShown = signal(true);
  readonly data = signal<unknown>(undefined);
  readonly opened = signal('');
  #plan = '';

  constructor() {
    void this.show('nanjing-operation-service-plan');
  }

  async show(plan: string): Promise<void> {
    this.#plan = plan;
    const answer = await fetch(`/ip/data/plans/${plan}.json`);
    this.data.set(await answer.json());
  }

  turnCity(): void {
    void this.show(this.#plan === 'nantong-pilot-city-plan' ? 'nanjing-operation-service-plan' : 'nantong-pilot-city-plan');
  }

  turnLanguage(): void {
    document.documentElement.lang = document.documentElement.lang === 'en' ? 'zh-Hans' : 'en';
  }
}

void bootstrapApplication(Plans);
