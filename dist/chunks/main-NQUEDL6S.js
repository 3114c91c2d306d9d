import {
  main
} from "./chunk-B3ABX26F.js";
export {
  main
};
