import {
  main
} from "./chunk-76FAF6BT.js";
export {
  main
};
