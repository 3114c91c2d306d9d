import {
  main
} from "./chunk-Q5FTUAWU.js";
export {
  main
};
