export { default as AreaMap } from './AreaMap.svelte';
export { default as AreaSwatch } from './AreaSwatch.svelte';
export { default as MapLegend } from './MapLegend.svelte';
export { arrangeAreas, type Arrangement, type Inset } from './arrange-areas';
export { default as PrintLegend } from './PrintLegend.svelte';
export { default as PrintMap } from './PrintMap.svelte';
