import {
  main
} from "./chunk-R346KBSV.js";
export {
  main
};
