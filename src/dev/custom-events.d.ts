import type { DeskEvents } from './news';

declare module 'vite/types/customEvent' {
  interface CustomEventMap extends DeskEvents {}
}
