import {
  main
} from "./chunk-R2HENDGF.js";
export {
  main
};
