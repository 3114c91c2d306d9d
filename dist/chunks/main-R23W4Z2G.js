import {
  main
} from "./chunk-U3UBPA27.js";
export {
  main
};
