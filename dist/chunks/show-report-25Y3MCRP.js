import {
  showReport
} from "./chunk-Q634EOWS.js";
export {
  showReport
};
