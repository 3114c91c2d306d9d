import {
  main
} from "./chunk-27S7TFAA.js";
export {
  main
};
