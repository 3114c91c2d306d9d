import {
  main
} from "./chunk-5PG257N6.js";
export {
  main
};
