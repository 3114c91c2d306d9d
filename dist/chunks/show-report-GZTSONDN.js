import {
  showReport
} from "./chunk-DO5CUNVQ.js";
export {
  showReport
};
