import {
  main
} from "./chunk-C7WQRUS3.js";
export {
  main
};
