export { default as Sparkline } from './Sparkline.svelte';
export { default as RoleBars } from './RoleBars.svelte';
export { default as StackedBars } from './StackedBars.svelte';
export { default as RangeBars } from './RangeBars.svelte';
export { default as TrendChart } from './TrendChart.svelte';
export { default as TrendKey } from './TrendKey.svelte';
