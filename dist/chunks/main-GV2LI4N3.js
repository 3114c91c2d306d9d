import {
  main
} from "./chunk-F3GKLLLI.js";
export {
  main
};
