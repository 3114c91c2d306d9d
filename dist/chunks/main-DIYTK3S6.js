import {
  main
} from "./chunk-MXZB2JHB.js";
export {
  main
};
