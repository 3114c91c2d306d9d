import {
  showReport
} from "./chunk-YQUAMEEO.js";
export {
  showReport
};
