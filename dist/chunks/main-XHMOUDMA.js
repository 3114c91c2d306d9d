import {
  main
} from "./chunk-CKUW5U7M.js";
export {
  main
};
