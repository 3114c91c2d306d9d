import {
  main
} from "./chunk-VZVU4N4X.js";
export {
  main
};
