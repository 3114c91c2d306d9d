import {
  main
} from "./chunk-6C5MCJZD.js";
export {
  main
};
