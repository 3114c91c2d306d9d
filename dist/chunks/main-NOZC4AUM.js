import {
  main
} from "./chunk-WCVMHTRM.js";
export {
  main
};
