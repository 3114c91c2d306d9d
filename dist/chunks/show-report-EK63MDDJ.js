import {
  showReport
} from "./chunk-LTL6YAIH.js";
export {
  showReport
};
