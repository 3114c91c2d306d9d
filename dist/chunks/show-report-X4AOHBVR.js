import {
  showReport
} from "./chunk-4YY5BPBA.js";
export {
  showReport
};
