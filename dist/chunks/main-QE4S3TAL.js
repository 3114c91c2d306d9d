import {
  main
} from "./chunk-AXX4AGTF.js";
export {
  main
};
