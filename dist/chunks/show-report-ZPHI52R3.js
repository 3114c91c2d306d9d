import {
  showReport
} from "./chunk-7AFPHQAS.js";
export {
  showReport
};
