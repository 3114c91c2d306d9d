import {
  main
} from "./chunk-Y4K544QI.js";
export {
  main
};
