import {
  main
} from "./chunk-SKQ4AJD3.js";
export {
  main
};
