import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import './foundations-sheet.js';

const meta: Meta = { title: 'Foundations', render: () => html`<foundations-sheet></foundations-sheet>` };
export default meta;

export const TypeSpaceSignsAndColours: StoryObj = {};
