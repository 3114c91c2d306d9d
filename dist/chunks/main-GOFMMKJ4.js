import {
  main
} from "./chunk-NKIB26OY.js";
export {
  main
};
