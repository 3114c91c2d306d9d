import {
  main
} from "./chunk-OLFWUTFQ.js";
export {
  main
};
