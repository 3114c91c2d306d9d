import {
  main
} from "./chunk-NUS6YP22.js";
export {
  main
};
