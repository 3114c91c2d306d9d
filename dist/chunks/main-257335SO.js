import {
  main
} from "./chunk-QE6ISCYP.js";
export {
  main
};
