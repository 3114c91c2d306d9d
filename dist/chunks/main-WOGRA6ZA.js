import {
  main
} from "./chunk-BWLPDFCD.js";
export {
  main
};
