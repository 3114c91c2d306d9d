import {
  main
} from "./chunk-LPJBJHTC.js";
export {
  main
};
