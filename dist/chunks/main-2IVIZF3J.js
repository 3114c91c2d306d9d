import {
  main
} from "./chunk-A6SBYXB4.js";
export {
  main
};
