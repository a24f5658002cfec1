import { useEffect, useState } from 'react';
import { createRoot } from 'react-dom/client';
import './portal.css';

const GOALS = [
  { id: 'patents', target: 'nanjing-14th-five-year-plan-high-value-invention-patents-per-10k-people', words: '到 2025 年，万人高价值发明专利拥有量 50 件。' },
  { id: 'transactions', target: 'nanjing-14th-five-year-plan-ip-transaction-value', words: '到 2025 年，累计知识产权交易额超过 600 亿元。' },
];

function Plans() {
  const [goals, setGoals] = useState(GOALS);
  const [isShown, setShown] = useState(true);
  const [language, setLanguage] = useState('zh-Hans');
  const [plan, setPlan] = useState('nanjing-operation-service-plan');
  const [data, setData] = useState();
  const [opened, setOpened] = useState('');

  useEffect(() => { document.documentElement.lang = language; }, [language]);
  useEffect(() => {
    fetch(`/ip/data/plans/${plan}.json`).then((answer) => answer.json()).then(setData);
  }, [plan]);

  return (
    <>
      <h1>知识产权强市</h1>
      <p>
        <button id="language" onClick={() => setLanguage(language === 'en' ? 'zh-Hans' : 'en')}>中文 / English</button>
        <button id="move" onClick={() => setGoals(goals.toReversed())}>换个次序</button>
        <button id="remove" onClick={() => setShown(!isShown)}>收起 / 展开</button>
        <button id="city" onClick={() => setPlan(plan === 'nantong-pilot-city-plan' ? 'nanjing-operation-service-plan' : 'nantong-pilot-city-plan')}>
          南京 / 南通
        </button>
      </p>
      {isShown && (
        <>
          <ip-data src="/ip/data/plans/nanjing-14th-five-year-plan.json">
            <div className="goals">
              {goals.map(({ id, target, words }) => (
                <ip-target-gauge id={id} key={id} target={target}>{words}</ip-target-gauge>
              ))}
            </div>
          </ip-data>
          <ip-program-directory data={data} onip-select={(event) => setOpened(event.detail.id)}></ip-program-directory>
        </>
      )}
      <p>读者打开：<span id="opened">{opened}</span></p>
    </>
  );
}

createRoot(document.getElementById('app')).render(<Plans />);
