import {
  main
} from "./chunk-K5ZEDU5C.js";
export {
  main
};
