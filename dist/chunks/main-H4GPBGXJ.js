import {
  main
} from "./chunk-XDF74DP4.js";
export {
  main
};
