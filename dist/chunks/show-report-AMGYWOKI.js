import {
  showReport
} from "./chunk-YXFTDFTJ.js";
export {
  showReport
};
