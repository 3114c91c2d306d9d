import {
  showReport
} from "./chunk-M2G2PSQ5.js";
export {
  showReport
};
