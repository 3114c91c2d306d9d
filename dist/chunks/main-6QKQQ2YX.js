import {
  main
} from "./chunk-P7RP7ORX.js";
export {
  main
};
