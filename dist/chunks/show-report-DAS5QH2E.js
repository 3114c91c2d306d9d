import {
  showReport
} from "./chunk-PKY6SODY.js";
export {
  showReport
};
