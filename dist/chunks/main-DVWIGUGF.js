import {
  main
} from "./chunk-P3DB7J3N.js";
export {
  main
};
