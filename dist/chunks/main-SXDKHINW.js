import {
  main
} from "./chunk-27EGT26T.js";
export {
  main
};
