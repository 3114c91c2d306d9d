import {
  main
} from "./chunk-3G3HG7FV.js";
export {
  main
};
