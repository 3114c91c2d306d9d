import {
  main
} from "./chunk-RBAKUVEM.js";
export {
  main
};
