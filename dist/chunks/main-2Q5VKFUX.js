import {
  main
} from "./chunk-66QIYHKL.js";
export {
  main
};
