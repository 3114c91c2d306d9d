import {
  main
} from "./chunk-YSI64UTW.js";
export {
  main
};
