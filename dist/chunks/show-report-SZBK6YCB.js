import {
  showReport
} from "./chunk-QTY5K7YG.js";
export {
  showReport
};
