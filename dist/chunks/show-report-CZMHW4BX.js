import {
  showReport
} from "./chunk-WH6UVFEL.js";
export {
  showReport
};
