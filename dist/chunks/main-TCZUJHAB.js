import {
  main
} from "./chunk-44YMCKEK.js";
export {
  main
};
