import {
  showReport
} from "./chunk-PBR3RL5R.js";
export {
  showReport
};
