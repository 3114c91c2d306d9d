import {
  main
} from "./chunk-NILV57NX.js";
export {
  main
};
