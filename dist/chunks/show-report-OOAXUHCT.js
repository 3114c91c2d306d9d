import {
  showReport
} from "./chunk-EUWDKKKG.js";
export {
  showReport
};
